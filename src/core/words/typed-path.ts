/**
 * A path as it is typed into a command: in quotation marks where a shell would part or change it.
 *
 * @example typedPath("data/kota kupang") // => '"data/kota kupang"'
 */
export const typedPath = (path: string): string => (/^[\w@%+=:,.\\/~-]+$/.test(path) ? path : `"${path}"`);
