/** Removes compiled modules of `dist` whose source in `src` is gone. */
export function removeOrphans(root: string): void;
