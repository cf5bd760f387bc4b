// facts: retention
package hives

import "time"

// how long hives in the bin stay
const HiveDeleteRetention = 30 * 24 * time.Hour // fact: retention hive seconds=2592000

func deleteOldExports() {
	s := db.NewSession()
	err := s.Where("created < ?", time.Now().Add(-time.Hour*24*7)).Delete(&File{}) // fact: retention seconds=604800
	_ = err
}
