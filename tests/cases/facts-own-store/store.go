// facts: processor
package store

import (
	"github.com/aws/aws-sdk-go-v2/aws"        // fact: processor aws
	"github.com/aws/aws-sdk-go-v2/service/s3" // fact: processor aws
)

func open(cfg aws.Config, at string) *s3.Client {
	return s3.NewFromConfig(cfg, func(o *s3.Options) { o.BaseEndpoint = &at }) // fact: processor aws configured_server=true
}

func elsewhere(cfg aws.Config) *s3.Client {
	return s3.NewFromConfig(cfg, func(o *s3.Options) { o.UsePathStyle = true }) // fact: processor aws
}
