/** Where data and keys stand: the names of the choices, which also stand in sentences (“the keys stand {keys}”). */
export const placements = {
  dataLegend: 'The data and servers stand',
  data: { abroad: 'abroad', 'in-country': 'in Iran', both: 'in both' },
  keysLegend: 'The service’s keys stand',
  keys: { abroad: 'abroad', 'in-country': 'in Iran', split: 'split, half in each' },
};
