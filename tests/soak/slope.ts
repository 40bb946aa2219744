/** By how much values that are evenly spaced grow from one to the next: the slope of the straight line that fits them best; 0 for fewer than two. */
export function slope(values: readonly number[]): number {
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  if (values.length < 2) return 0;
  const [x, y] = [mean([...values.keys()]), mean(values)];
  const products = values.map((value, index) => (index - x) * (value - y));
  const squares = values.map((_value, index) => (index - x) ** 2);
  return mean(products) / mean(squares);
}
