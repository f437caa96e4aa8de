/** Whether the page stands in one column; the width is that of console.css. */
export const isNarrow = () => window.matchMedia('(max-width: 760px)').matches;
