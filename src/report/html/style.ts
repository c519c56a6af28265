import { filterStyle } from './filters.js';
import { cardStyle } from './style/cards.js';
import { chartStyle } from './style/chart.js';
import { colours } from './style/colours.js';
import { layout } from './style/layout.js';
import { printStyle } from './style/print.js';
import { tableStyle } from './style/tables.js';

/** All style of a page, in the order in which it counts. */
export const style = [colours, layout, cardStyle, chartStyle, tableStyle, filterStyle, printStyle].join('');
