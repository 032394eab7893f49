/** Where readers can report a problem, if the project says so: `ISSUES=https://…/issues/new npm run build`. */
export const issues: string | undefined = process.env.ISSUES;
