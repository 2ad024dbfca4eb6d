export interface NavLink {
  readonly label: string;
  readonly href: string;
  /** The page shown, or one below it. */
  readonly current?: boolean;
}
