// facts: deletion
package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

type User struct{ ent.Schema }

func (User) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("notes", Note.Type).Annotations(entsql.OnDelete(entsql.Cascade)),      // fact: deletion notes action=cascade
		edge.To("invoices", Invoice.Type).Annotations(entsql.OnDelete(entsql.SetNull)), // fact: deletion invoices action=unlink
		edge.To("plans", Plan.Type),                                                   // ok: no rule
	}
}
