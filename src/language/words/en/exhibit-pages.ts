/** The words of the exhibits' own pages. */
export const exhibitPages = {
  about: 'About this exhibit',
  shows: 'What it shows',
  not: 'What it does not show',
  data: 'Its data',
  dataOfModel:
    'Every verdict in it is a row of the {openData}: mode, placement, powers, what is asked, verdict, reason, sources.',
  openData: 'open data',
  evidence: 'evidence',
  links: 'Its links',
  link: {
    frame: 'By itself, as a frame',
    embed: 'Put it into your page',
    picture: 'As a picture',
    chapters: 'In the chapter',
  },
  sources: 'Its sources',
  noSources: 'It states no fact that needs a source.',
};
