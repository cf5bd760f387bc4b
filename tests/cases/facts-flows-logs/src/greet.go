// facts: data_flow
package bees

import "log/slog"

func greet(k Keeper) {
	slog.Info("came in", "phone", k.Phone) // fact: data_flow log category=phone
	slog.Info("came in", "hive", k.Hive) // ok: no data of a person
}
