/** How finely industries are divided: a sector contains its 3-digit and 4-digit industries. */
export const industryLevels = ['sector', '3-digit', '4-digit'] as const;

export type IndustryLevel = (typeof industryLevels)[number];
