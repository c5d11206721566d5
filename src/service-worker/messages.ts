/* What the page and the service worker say to each other. */

/** Page to the version that waits: the reader says yes. */
export const takeOver = 'take-over';
/** Page to the version that waits: is it in use already, though another worker still answers? Told through a port. */
export const isChosen = 'is-chosen';
/** To all pages: from now on another version opens. */
export const versionChosen = 'version-chosen';
