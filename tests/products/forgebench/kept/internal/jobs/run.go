package jobs

import (
	"os/exec"
	"time"
)

const jobTimeout = 30 * time.Minute // ok: how long a job may run, nothing is kept (001:52)

// start runs the image in a sandbox of its own.
func start(image string, env map[string]string) {
	args := []string{"run", "--rm", "--network", "none"}
	for name, value := range env {
		args = append(args, "--env", name+"="+value)
	}
	run := exec.Command("podman", append(args, image)...)
	time.AfterFunc(jobTimeout, func() { _ = run.Process.Kill() })
	_ = run.Start()
}
