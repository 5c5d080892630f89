/** One thing that a template can use: its name, what it is in plain words, and how it is made. */
export interface Variable<Of> {
  name: string;
  what: string;
  value(of: Of): unknown;
}

/** What a template sees of something: the variables of a table, worked out when they are asked for, and nothing else of it. */
export type Pieces = Record<string, unknown>;

type Table<Of> = Map<string, Variable<Of>>;

export const tableOf = <Of>(variables: Variable<Of>[]): Table<Of> =>
  new Map(variables.map((variable) => [variable.name, variable]));

/**
 * `of` as a template sees it. A thin cover over the thing itself, since a large export makes one for every note and a template
 * asks for few of the pieces.
 */
export const piecesOf = <Of extends object>(of: Of, table: Table<Of>): Pieces =>
  new Proxy(of, {
    get: (target, name) => (typeof name === 'string' ? table.get(name)?.value(target) : undefined),
    has: (_, name) => typeof name === 'string' && table.has(name),
    ownKeys: () => [...table.keys()],
    getOwnPropertyDescriptor: (target, name) =>
      typeof name === 'string' && table.has(name)
        ? { configurable: true, enumerable: true, writable: false, value: table.get(name)!.value(target) }
        : undefined,
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  }) as unknown as Pieces;
