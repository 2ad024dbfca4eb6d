export const prerender = true;

// `/occupations/11-9111` is written as `occupations/11-9111.html`, which every static host serves.
export const trailingSlash = 'never';
