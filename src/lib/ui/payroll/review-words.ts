/** What the list of titles, or of places, calls its things. */
export interface ReviewWords {
  readonly heading: string;
  readonly one: string;
  readonly many: string;
  /** What each is set against, with its article where one is chosen. */
  readonly target: string;
  readonly aTarget: string;
  readonly placeholder: string;
}

export const jobWords: ReviewWords = {
  heading: 'Job titles and their occupations',
  one: 'title',
  many: 'titles',
  target: 'occupation',
  aTarget: 'an occupation',
  placeholder: 'Type a job title',
};

export const placeWords: ReviewWords = {
  heading: 'Locations and their areas',
  one: 'location',
  many: 'locations',
  target: 'area',
  aTarget: 'an area',
  placeholder: 'Type a state or metro',
};
