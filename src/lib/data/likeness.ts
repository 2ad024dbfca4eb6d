/**
 * Which figures of other countries stand side by side: all of them; those that publish the statistic
 * itself, before tax; or those of the occupation's own ISCO-08 unit group.
 */
export const likenesses = ['all', 'measure', 'group'] as const;

export type Likeness = (typeof likenesses)[number];

export const defaultLikeness: Likeness = 'all';
