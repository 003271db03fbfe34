// What the floor asks: invented, and about nothing that matters. As many questions, and as many options on each, as a short check
// of symptoms has. They stay as they are, so that a ratio of today can be held against one of next year.

export interface FloorQuestion {
  readonly id: string
  readonly text: string
  readonly hint: string
  /** One option, or as many as apply; then the last one denies all others. */
  readonly one: boolean
  readonly options: readonly string[]
}

const one = (id: string, text: string, hint: string, ...options: string[]): FloorQuestion => ({
  id,
  text,
  hint,
  one: true,
  options,
})

const many = (id: string, text: string, ...options: string[]): FloorQuestion => ({
  id,
  text,
  hint: 'Choose all that apply. If none of them does, choose “None of these”.',
  one: false,
  options: [...options, 'None of these'],
})

// prettier-ignore
export const floorQuestions: readonly FloorQuestion[] = [
  one('window', 'Which way does your kitchen window look?', 'Where there are several, take the largest one.', 'To a street', 'To a garden', 'To a yard', 'There is none'),
  one('books', 'How many books stand on your fullest shelf?', 'A guess is good enough for this.', 'None at all', 'Up to 10', '11 to 20', '21 to 30', '31 to 40', '41 to 50', 'More than 50'),
  many('drinks', 'Which drinks were there at breakfast last week?', 'Black tea', 'Green tea', 'Coffee with milk', 'Coffee without milk', 'Orange juice', 'Water from the tap', 'Hot chocolate', 'Something with ginger'),
  many('drawer', 'Which of these lie in your kitchen drawer at the moment?', 'A wooden spoon', 'A bread knife', 'A corkscrew', 'A potato peeler', 'A whisk', 'A ladle', 'A pair of scissors', 'A ball of string', 'A box of matches', 'A pencil', 'A key that fits no lock'),
  many('walk', 'Which of these did you pass on your last walk?', 'A bench in the shade', 'A bridge over water', 'A red door', 'A cat on a wall', 'A closed bakery', 'A bicycle without a saddle', 'A tree in blossom', 'A church clock', 'A playground', 'A street musician', 'A sign in another language'),
  many('sounds', 'Which sounds can you hear where you are sitting now?', 'A clock', 'Rain on a roof', 'A train far away', 'Voices next door', 'Birds', 'A refrigerator', 'Footsteps above', 'Wind in the trees', 'A radio', 'A washing machine', 'Somebody typing'),
  many('shelf', 'Which of these stand on the shelf in your hall?', 'An umbrella', 'A pair of gloves', 'A hat for the sun', 'A dog lead', 'A pile of letters', 'A bowl of coins', 'A pot plant', 'A shoehorn', 'A torch', 'A shopping bag', 'A framed photograph'),
  many('letters', 'Which of these came with the post last month?', 'A postcard', 'A bill', 'A magazine', 'A parcel', 'An invitation', 'A catalog of seeds', 'A letter by hand', 'A reminder', 'A map of a city', 'A ticket', 'A letter for a neighbor'),
  many('market', 'Which of these did you last bring home from a market?', 'Apples', 'A loaf of rye bread', 'A bunch of radishes', 'Goat cheese', 'Honey', 'Fresh eggs', 'Mushrooms', 'A jar of olives', 'Sunflowers', 'New potatoes', 'A pumpkin'),
  many('weather', 'Which of these did the weather do in the last seven days?', 'Rain in the night', 'Fog in the morning', 'A clear sky at noon', 'Wind from the sea', 'Hail', 'A rainbow', 'A storm far off', 'Frost on the grass', 'A warm evening', 'Snow', 'A day without any cloud'),
  many('desk', 'Which of these are within reach of your desk?', 'A lamp', 'A dictionary', 'A cup', 'A calendar', 'A stapler', 'A ruler', 'A globe', 'A pair of glasses', 'A roll of tape', 'A paperweight', 'A radio with a dial'),
  many('games', 'Which of these games lie in your home?', 'Chess', 'Dominoes', 'A pack of cards', 'A puzzle with all its pieces', 'A puzzle without', 'Dice', 'Marbles', 'A kite', 'A game nobody understands', 'A spinning top', 'A chessboard without its queen'),
  one('mornings', 'How much do you like the early morning?', 'Think of the last two weeks.', 'Not at all', 'A little', 'Quite a lot', 'It is the best part of the day'),
  one('clock', 'For how long has your oldest clock been in the house?', 'Count from the day on which it was hung up.', 'Less than 2 weeks', '2 to 6 weeks', '6 weeks to 3 months', '3 to 12 months', 'More than a year'),
]
