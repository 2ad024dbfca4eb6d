declare global {
  namespace App {
    interface PageData {
      /** Set by a page that shows amounts: it gets the lens bar. */
      lensBar?: boolean;
    }
  }
}

export {};
