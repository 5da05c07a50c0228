/** Where the rules come from, as a reader would look them up. */
export const SOURCES = {
  book: 'Bryar & Carr, Working Backwards, ch. 5',
  template: 'workingbackwards.com, the PR/FAQ template',
  mcAllister: 'Ian McAllister, on Amazon’s approach to product development',
  truthSeeking: 'Bill Carr, Using the PR/FAQ process to drive truth-seeking leadership',
  podcast: 'Bill Carr and Ian McAllister, Lenny’s Podcast',
  greenSoftware: 'Green Software Foundation, PR/FAQ template',
  turner: 'W. David Turner, working-backwards patterns',
  roberts: 'Rob de Feo, Amazon working backwards',
  amazonian: 'Write like an Amazonian (Armand Patella)',
  calbucci: 'Marcelo Calbucci, The PRFAQ Framework',
  russell: 'Richard Russell, On defining customer value by working backwards',
  drafts: 'What reviewers marked in real drafts',
} as const;
