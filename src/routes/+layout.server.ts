/** Where the site will stand, for canonical addresses; without it they are relative to the host. */
export const load = () => ({ site: (process.env.SITE_URL ?? '').replace(/\/+$/, '') });
