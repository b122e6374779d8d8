/**
 * Stands in for the three optional packages that jsPDF loads for what is never used here: HTML and SVG input. The
 * build puts this file in their place, so that none of them is shipped.
 */
export default undefined;
