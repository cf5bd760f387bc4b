// facts: deletion
package shop

import "gorm.io/gorm"

func DeleteAccount(db *gorm.DB, u *User) { // fact: deletion account
	db.Where("user_id = ?", u.ID).Delete(&models.Message{}) // fact: deletion Message
	delete(seen, u.ID)                                      // ok: a map
}

func closeEnt(ctx context.Context, client *ent.Client, id int) {
	client.Note.Delete().Where(note.UserID(id)).Exec(ctx) // fact: deletion Note
	client.User.DeleteOneID(id).Exec(ctx)                 // fact: deletion User
	cache.Delete(ctx, "password")                         // ok: a cache
}
