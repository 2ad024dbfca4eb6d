/** A statement without its closing semicolon. */
export const withoutEnd = (sql: string): string => sql.replace(/[\s;]+$/, '');
