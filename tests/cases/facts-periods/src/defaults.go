// facts: retention
package farm

import "time"

func limits(p Provider) {
	p.DurationF(KeySessionLifespan, 36*time.Hour) // fact: retention session seconds=129600
	p.DurationF("harvest.report_interval", 36*time.Hour) // ok: how often
	p.DurationF(KeyFieldLifespan, fallback) // ok: not said
}
