/** What changed in the content, newest first; a line for each change that a reader may wonder about. */
export const changes: readonly { readonly on: string; readonly what: readonly string[] }[] = [
  {
    on: '2026-11-27',
    what: [
      'Nearly all warnings that rested on general knowledge now name pages of health services that we read. Some became more urgent: fingers that lose their blood supply, dark urine with sore muscles, red eyes that cannot look at light, sores near the anus with fever, and sudden jerky movements.',
      'On the pages of 70 conditions, 330 signs that came from general knowledge now name a source. Some figures were corrected by what we read.',
    ],
  },
  {
    on: '2026-11-26',
    what: [
      'Each page of a condition tells how it usually begins and runs. What you say about time now counts a little for what overlaps.',
      'Eight new symptoms, among them back pain, bone pain, earache and pain when passing urine. Many pages of conditions name more signs; most of these come from general knowledge and say so.',
    ],
  },
  {
    on: '2026-11-22',
    what: [
      'First content: 160 conditions, 153 symptoms, warning signs, and emergency numbers of 126 countries.',
      'Pages on treatments and on stem cells, with what is known on this day.',
      'The pages of conditions were read again. Emergency signs were made sharper, and numbers were set beside their source.',
    ],
  },
]
