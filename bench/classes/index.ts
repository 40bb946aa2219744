import { aggregate } from "./aggregate";
import { count } from "./count";
import { deepPage, firstPage } from "./deepPage";
import { edgeFilter } from "./edgeFilter";
import { filterOnRelated } from "./filterOnRelated";
import { oneHop } from "./oneHop";
import { path } from "./path";
import type { QueryClass } from "./queryClass";
import { search } from "./search";
import { sortAndPage } from "./sortAndPage";
import { threeHops } from "./threeHops";
import { trace } from "./trace";

/** What is measured and reported, in this order. */
export const REPORTED: readonly QueryClass[] = [oneHop, threeHops, filterOnRelated, edgeFilter, sortAndPage, deepPage, count, aggregate, search, path, trace];

/** All that contenders can be asked: also what is only compared with. */
export const QUERY_CLASSES: readonly QueryClass[] = [...REPORTED, firstPage];

/** The name of a class as part of an address. */
export function slug({ name }: Pick<QueryClass, "name">): string {
  return name.replaceAll(" ", "-");
}

export { Anchors } from "./anchors";
export { canonical } from "./canonical";
export type { Ask, Operation, QueryClass, Values } from "./queryClass";
