/** Told of a use, with the arguments of a call; of a property that is read, without. */
export type OnUse = (name: string, given?: readonly unknown[]) => void;

type Callable = (...given: unknown[]) => unknown;

/** A function, or class, that says when it is used; what hangs on it (`realpathSync.native`) says so too. */
export function wrapFunction<Wrapped>(wrapped: Wrapped, name: string, onUse: OnUse): Wrapped {
  if (typeof wrapped !== "function") return wrapped;
  return new Proxy(wrapped as Callable & Wrapped, {
    apply(target, self, given) {
      onUse(name, given);
      return Reflect.apply(target, self, given);
    },
    construct(target, given, called) {
      onUse(name, given);
      return Reflect.construct(target, given, called);
    },
    get(target, key) {
      const value = Reflect.get(target, key);
      const mayChange = Object.getOwnPropertyDescriptor(target, key)?.configurable === true;
      return mayChange && typeof value === "function" && key !== "prototype"
        ? wrapFunction(value, `${name}.${String(key)}`, onUse)
        : value;
    },
  });
}

interface WhichProperties {
  /** How the object is called in what is said. */
  readonly prefix?: string;
  readonly only?: readonly string[];
  readonly except?: ReadonlySet<string>;
  /** Whether plain values say so too. */
  readonly values?: boolean;
}

/** Makes the functions and the computed properties of an object say when they are used. */
export function wrapProperties(object: object | undefined, which: WhichProperties, onUse: OnUse): void {
  for (const key of which.only ?? Object.getOwnPropertyNames(object ?? {})) {
    const found = object && Object.getOwnPropertyDescriptor(object, key);
    if (!object || !found?.configurable || key === "constructor" || which.except?.has(key)) continue;
    const name = (which.prefix ?? "") + key;
    if (found.get) {
      const { get } = found;
      const told = function (this: unknown) {
        onUse(name);
        return get.call(this);
      };
      Object.defineProperty(object, key, { ...found, get: told });
    } else if (typeof found.value === "function") {
      Object.defineProperty(object, key, { ...found, value: wrapFunction(found.value, name, onUse) });
    } else if (which.values) {
      let { value } = found;
      Object.defineProperty(object, key, {
        enumerable: found.enumerable ?? false,
        configurable: true,
        get() {
          onUse(name);
          return value;
        },
        set(next) {
          value = next;
        },
      });
    }
  }
}
