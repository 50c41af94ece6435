/** Words, drawings and files of charts: loaded when the first picture is asked for. */
export { displayFile, USUAL_WIDTH } from '#report/displays/display-file.ts';
export { tellDisplay } from '#report/displays/tell-display.ts';
