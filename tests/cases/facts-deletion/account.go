// facts: deletion
package shop

import "gorm.io/gorm"

func DeleteAccount(db *gorm.DB, u *User) { // fact: deletion account
	db.Where("user_id = ?", u.ID).Delete(&models.Message{}) // fact: deletion Message
	delete(seen, u.ID)                                      // ok: a map
}
