// facts: processor
export class Plivo {} // ok: no folder of adapters
