// facts: deletion
package shop

import "gorm.io/gorm"

type Note struct {
	gorm.Model        // fact: deletion Note action=soft_delete
	UserID     uint   // ok: a field
	User       User   `gorm:"constraint:OnDelete:CASCADE"` // fact: deletion Note action=cascade
	Title      string // ok: a field
}

type Person struct {
	Invoices []Invoice `gorm:"constraint:OnUpdate:CASCADE,OnDelete:SET NULL;"` // fact: deletion Invoice action=unlink
}

func deleteAccount(db *gorm.DB, id int) { // fact: deletion account
	db.Unscoped().Where("user_id = ?", id).Delete(&Note{}) // fact: deletion Note
	db.Delete(&User{}, id)                                 // fact: deletion User
	delete(seen, id)                                       // ok: a map
}
