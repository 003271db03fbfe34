/** What is known about risk, in words that fit a person, a child and someone else alike. */
export const riskFactors = {
  'sex-overall': {
    title: 'Diseases found more often in women',
    text: 'Most autoimmune diseases are found more often in women, but not all. In UK records, 64 of 100 people newly found to have one of 19 such diseases were women. In US records it was 63 of 100. Lupus shows a large gap: in US registries, about 9 of 10 people with it are women. Psoriasis is about equal. In the UK records, only about 10 of 100 people had one of the 19 diseases. So most women had none.',
  },
  'sex-male-leaning': {
    title: 'Diseases found more often in men',
    text: 'NIH texts name a few that are found more often in men. They are inclusion body myositis, multifocal motor neuropathy and ankylosing spondylitis. Of 3 people with primary sclerosing cholangitis, about 2 are men. It is the same for IgA nephropathy in the United States. A study from several countries found the same for IgG4-related disease. Most men never get any of these. Men get the other diseases too. In UK records, 36 of 100 people newly found to have one of 19 autoimmune diseases were men.',
  },
  'age-child': {
    title: 'Childhood, up to age 15',
    text: 'Most children get none of these diseases. NIH texts give counts for the United States. About 1 of 1,000 children has childhood arthritis. About 3 of 1,000 young people have type 1 diabetes by age 18. About 1 of 10,000 children under 5 gets Kawasaki disease each year. Nearly all the diseases in this check can start at any age.',
  },
  'age-15-45': {
    title: 'Ages 16 to 39',
    text: 'Some diseases often start in these years. A review of many studies says that MS mostly starts between 20 and 40. Older counts in northern regions found MS in about 1 of 2,000 people. Newer US counts are higher. A Mayo Clinic guide says that axial spondyloarthritis nearly always starts before 45. In another review, patches of hair loss (alopecia areata) first came most often in the 20s and 30s. About 2 of 100 people get them at some time in life. Other ages are possible too.',
  },
  'age-45-65': {
    title: 'Ages 40 to 69',
    text: 'In UK records of 19 autoimmune diseases, people were 54 years old on average when one was found. A Canadian medical journal says that Sjögren disease most often starts between 40 and 60. Between 1 and 40 of 1,000 people have it, says an NIH text. The count depends on how it is defined. So most people never get it. These diseases can also start earlier or later.',
  },
  'age-over-50': {
    title: 'Over 50',
    text: 'Some diseases nearly always start after 50. Medical handbooks name polymyalgia rheumatica and giant cell arteritis. Both are most often found between 70 and 80. In a handbook, the average age for microscopic colitis is about 63. In a study of bullous pemphigoid it was 76. Most people over 50 get none of these.',
  },
  'ethnicity-principle': {
    title: 'What ancestry can and cannot say',
    text: 'A study of 52 million US records found that rates of some diseases differ between groups. The US census rules say that these groups are social, not biological. The gaps can come from living conditions, stress, racism and access to care. Genes and who gets studied also play a part. A rate in a group does not set the chance of one person. This answer never lowers the attention that symptoms get.',
  },
  'ethnicity-women-us': {
    title: 'Lupus in Native American, Black and Hispanic women',
    text: 'The NIH says that women in these groups get some autoimmune diseases more often, but not all. Lupus is one. In US registries, about 27 of 10,000 American Indian and Alaska Native women had it. It was about 23 of 10,000 Black women and 12 of 10,000 Hispanic women. It was 8 to 9 of 10,000 white women. In every group, more than 99 of 100 women did not have it.',
  },
  'ethnicity-native-american': {
    title: 'US records of Native American people',
    text: 'In 52 million US records, Native American people had higher rates for 9 of 22 autoimmune diseases. That was not so for the other 13. In several regions, the rate of rheumatoid arthritis was higher. Among all people, up to 1 of 100 have rheumatoid arthritis, says an NIH text. So most people never get it.',
  },
  'ethnicity-black': {
    title: 'US studies of Black people',
    text: 'In 52 million US records, African American people had higher rates for 8 of 22 autoimmune diseases. That was not so for the other 14. In a US study of Black women, about 2 of 100 had sarcoidosis, and 98 did not. A review found neuromyelitis optica in up to 10 of 100,000 Black people. It was about 1 of 100,000 white people. A blood disease called TTP is about nine times as common in Black people in the US. It is still very rare. Of all people in the US, 2 to 11 of every million get it in a year.',
  },
  'ethnicity-asian': {
    title: 'Studies of Asian people',
    text: 'A review found neuromyelitis optica in 3 to 4 of 100,000 East Asian people. It was about 1 of 100,000 white people. In US records, patches of hair loss (alopecia areata) were found most often in Asian people. Among all people, about 2 of 100 get them at some time in life. Behçet’s disease is most common along the old Silk Road, from Türkiye to Japan. In US and European records, 1 to 9 of 100,000 people have it. Most people never get any of these.',
  },
  'ethnicity-kawasaki': {
    title: 'Kawasaki disease in Hawaii',
    text: 'A study in Hawaii counted children under 5. Each year, about 21 of 10,000 children of Japanese ancestry got Kawasaki disease. It was about 9 of 10,000 Native Hawaiian children and 1 of 10,000 white children. In every group, more than 99 of 100 young children did not get it in a year.',
  },
  'ethnicity-middle-eastern': {
    title: 'Studies in the Middle East and North Africa',
    text: 'Behçet’s disease is most common along the old Silk Road, from Türkiye to Japan. Studies in Türkiye found it in 20 to 602 of 100,000 people. In US and European records it is 1 to 9 of 100,000. Familial Mediterranean fever is most common in Turkish, Armenian, Arab and Jewish families. An NIH text says that 1 to 5 of 1,000 people in these groups have it. So at least 995 of 1,000 do not. It is rarer in other groups.',
  },
  'ethnicity-higher-in-white': {
    title: 'Diseases reported more often in white people',
    text: 'NIH texts name three such diseases. Celiac disease is reported more often in white people in the United States. About 1 of 100 people in the world have it. Crohn’s disease and ulcerative colitis are found more often in white people. The same is true for people of Ashkenazi Jewish descent. In North America, about 1 of 1,000 people have Crohn’s disease. Up to 2 of 1,000 have ulcerative colitis. All three occur in other groups too.',
  },
  'skin-color': {
    title: 'How skin signs look on brown and black skin',
    text: 'This does not change anyone’s chance of a disease. It helps to see signs that are easy to miss. Health guides from the UK say that redness may look purple, gray or darker brown. Paleness shows inside the lower eyelid or on the gums. Yellowing shows in the whites of the eyes. Spots are harder to judge when a glass is pressed on them.',
  },
  'family-any': {
    title: 'An autoimmune disease in the family',
    text: 'These diseases run in some families, and one family can have different ones. In an Italian study, 6 of 100 close relatives of people with an autoimmune disease had one too. It was about 2 of 100 other people. So 94 of 100 close relatives had none. Close relatives are parents, brothers, sisters and children. Most relatives never get one.',
  },
  'family-lupus': {
    title: 'Lupus in the family',
    text: 'A study looked at the records of 23 million people in Taiwan. Brothers and sisters of someone with lupus had it about 24 times as often as usual. Parents and children had it about 11 to 14 times as often. But lupus is uncommon. In US registries, about 7 of 10,000 people have it. So the chance stays low, and most relatives never get it.',
  },
  'family-celiac': {
    title: 'Celiac disease in the family',
    text: 'About 10 of 100 close relatives of someone with celiac disease have it too. Counts go from 4 to 15 of 100. Among all people it is about 1 of 100. The figures come from a study of 770 adults and from an NIH text. So about 90 of 100 close relatives do not have it. A doctor may offer them a blood test even without symptoms. The test is done while the person still eats gluten.',
  },
  'family-t1d': {
    title: 'Type 1 diabetes in the family',
    text: 'Textbooks give these figures. Of 1,000 brothers and sisters of a person with it, about 50 get it. Of 1,000 children of mothers with it, about 30 do. Of 1,000 children of fathers with it, about 60 do. Among all people it is about 4 of 1,000. So most relatives never get it. A blood test for antibodies can be offered to relatives.',
  },
  'family-ms': {
    title: 'Multiple sclerosis (MS) in the family',
    text: 'An NIH text looks at people who have a parent, brother, sister or child with MS. About 2 of 100 of them get it. About 98 of 100 do not. Among all people, older counts in northern regions found MS in about 1 of 2,000. Newer US counts are higher.',
  },
  'family-clusters-thyroid': {
    title: 'Diseases that share a family: thyroid, diabetes, gut and skin',
    text: 'Some diseases tend to turn up in the same family. One such group is thyroid disease, type 1 diabetes, celiac disease, vitiligo, Addison’s disease and pernicious anemia. One relative may have one of them, and another relative a different one. Most relatives have none.',
  },
  'family-clusters-skin-gut': {
    title: 'Diseases that share a family: skin, joints, eyes and gut',
    text: 'Some diseases tend to turn up in the same family. One such group is psoriasis, psoriatic arthritis, axial spondyloarthritis, uveitis, Crohn’s disease and ulcerative colitis. One relative may have one of them, and another relative a different one. Most relatives have none.',
  },
  'family-clusters-lupus': {
    title: 'Diseases that share a family: lupus, Sjögren disease and joints',
    text: 'Some diseases tend to turn up in the same family. One such group is lupus, Sjögren disease, scleroderma and rheumatoid arthritis. One relative may have one of them, and another relative a different one. Most relatives have none.',
  },
  'own-autoimmune': {
    title: 'One autoimmune disease, and a second one',
    text: 'A person with one autoimmune disease more often has a second one. In US records, 34 of 100 people with an autoimmune disease had two or more. The other 66 of 100 had only one. For comparison, about 5 of 100 people in these records had any such disease.',
  },
  pregnancy: {
    title: 'Pregnancy',
    text: 'Some autoimmune diseases ease during pregnancy, and a few flare or start. A rare itchy skin disease, pemphigoid gestationis, comes only with pregnancy. Most pregnancies bring none of these. Lupus and antiphospholipid syndrome need care from specialists during pregnancy. With that care, many pregnancies go well.',
  },
  'after-birth': {
    title: 'The year after a birth',
    text: 'A Danish study of 1 million women looked at the first year after a birth. New autoimmune diseases were found a little more often in that year. Where 10 women without a recent birth get one, about 11 do after a vaginal birth. After a cesarean birth, about 13 do. The study cannot show that the birth was the cause. Most women who give birth get no such disease.',
  },
  'after-birth-thyroid': {
    title: 'The thyroid after a birth',
    text: 'Textbooks say that about 5 of 100 women get an inflamed thyroid in the year after a birth. About 95 of 100 do not. It can make a person feel jittery or hot at first, then tired or cold. It can also come after a pregnancy that ended early. A blood test can show it. Graves’ disease can also start or flare at this time.',
  },
  'smoking-ra': {
    title: 'Smoking and rheumatoid arthritis',
    text: 'Up to 1 of 100 people have rheumatoid arthritis, says an NIH text. Many studies, pooled together, found it more often in people who smoked. Where 10 people who never smoked get it, about 13 do after light or short smoking. After heavy or long smoking, about 20 do. Most people who smoke never get it, and many who get it never smoked. In a Swedish study of women, the chance fell slowly over 15 years after stopping. A doctor can offer help to people who want to stop.',
  },
  ebv: {
    title: 'Glandular fever (mono) and MS',
    text: 'A study of 10 million US service members looked at 801 people with MS. In 800 of them, blood tests showed the virus that causes glandular fever. But very few people who catch this virus ever get MS. Older counts in northern regions found MS in about 1 of 2,000 people. Newer US counts are higher. So glandular fever says little about one person.',
  },
  strep: {
    title: 'A throat infection',
    text: 'Strep is one germ that causes sore throats. If it is not treated, it can set off rheumatic fever, mostly in children. It can also set off jerky movements (Sydenham chorea) or a spotty form of psoriasis. Most sore throats lead to none of this. In Europe, 1 to 9 of 100,000 people get rheumatic fever in a year, says Orphanet. In a study from northern Australia, 28 of 100 people with rheumatic fever had the jerky movements.',
  },
  'recent-infection': {
    title: 'An infection before it began',
    text: 'A few autoimmune conditions can begin in the weeks after an infection such as a cold, flu or sore throat. Examples are a painful thyroid, low platelets, and a nerve weakness called Guillain-Barré syndrome. Most of them are rare. Nearly everyone who has a cold gets well and gets none of them. This line is general knowledge, not yet checked against a source.',
  },
  'gut-infection': {
    title: 'A stomach bug',
    text: 'Some germs that cause stomach bugs can be followed by sore, swollen joints (reactive arthritis). One of them, called Campylobacter, can also be followed by nerve weakness (Guillain-Barré syndrome). A medical review describes this link. Both are rare. An NIH text counts Guillain-Barré syndrome in about 6 to 40 of every million people. Orphanet, a list of rare diseases, counts reactive arthritis in 1 to 9 of 100,000 people. Nearly all people get well with neither.',
  },
  'genital-infection': {
    title: 'A new infection from sex',
    text: 'Some infections, such as chlamydia, can be followed by sore, swollen joints (reactive arthritis). An NIH text describes this link. It is rare. Orphanet, a list of rare diseases, counts it in 1 to 9 of 100,000 people. Most people with such an infection never get it. Many people need a test for such an infection at some time, and it can be treated.',
  },
  covid: {
    title: 'COVID-19',
    text: 'Some large studies of health records found slightly more new autoimmune diseases after COVID-19. Where 10 people get one without COVID-19, some studies found 11 to 14 after it. Part of the gap may come from more testing. The question is not settled. Most people who had COVID-19 get no such disease. Long COVID can also feel like an autoimmune disease.',
  },
  'drugs-dil': {
    title: 'Medicines that can set off a lupus-like illness',
    text: 'A few medicines can do this. Hydralazine, procainamide and minocycline are known for it. A table of figures gives 5 to 8 of 100 people who take hydralazine for a year or more. So at least 92 of 100 do not get it. It usually clears when a doctor changes the medicine. Nobody should stop a medicine on their own. The person who prescribed it can check.',
  },
  'drugs-statin': {
    title: 'Statins and muscles',
    text: 'Very few people who take a statin get an immune disease of the muscles. Its main sign is weak hips and shoulders. Aching muscles are far more common, and most often have another cause. Nobody should stop a statin on their own. A doctor can check the muscles with a blood test.',
  },
  'drugs-immunotherapy': {
    title: 'Cancer immunotherapy',
    text: 'These medicines wake up the immune system so that it fights the cancer. It can then also inflame healthy parts, such as the skin, gut, thyroid, lungs or joints. Unlike most side effects here, this is common. Many can be treated well when they are found early. They can start months after the last dose. The cancer team needs to hear of any new symptom soon.',
  },
  sun: {
    title: 'Strong sun',
    text: 'Sunlight can bring out a rash in people with lupus, skin lupus or dermatomyositis. In a European study of 1,000 people with lupus, nearly half had skin that reacts to the sun. But lupus is uncommon. In US registries, about 7 of 10,000 people have it. Most people whose skin reacts to the sun have another reason, such as a medicine or a sun allergy.',
  },
  silica: {
    title: 'Work with stone dust or solvents',
    text: 'Years of work with fine stone dust (silica) go with more scleroderma and rheumatoid arthritis. Solvents go with more scleroderma. Where 10 men without such work get one of the two, about 15 to 30 do with stone dust. These figures come from studies of men. Both stay uncommon, and most people in this work never get them. A doctor will want to know about the work, past or present.',
  },
} satisfies Record<string, { title: string; text: string }>
