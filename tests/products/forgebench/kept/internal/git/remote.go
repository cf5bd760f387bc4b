// Package git talks to the hosts of repositories.
package git

import "fmt"

// CloneURL says where a linked repository is fetched from.
func CloneURL(host, path string) string {
	switch host {
	case "github":
		return fmt.Sprintf("https://github.com/%s.git", path) // ok: a Git host, as declared (001:14)
	default:
		return fmt.Sprintf("https://gitlab.com/%s.git", path) // ok: a Git host, as declared (001:14)
	}
}
