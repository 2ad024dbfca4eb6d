declare global {
  namespace App {
    interface PageData {
      /** The origin of the site, `https://…`; empty where the build was not told. */
      site?: string;
      /** Set by a page that shows amounts: it gets the lens bar. */
      lensBar?: boolean;
    }
  }
}

export {};
