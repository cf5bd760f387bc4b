// Package files keeps the files of projects in a bucket.
package files

import (
	"context"
	"crypto/md5"
	"encoding/hex"
	"io"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

// Put stores one file under the digest of what is in it.
func Put(ctx context.Context, content []byte, body io.Reader) error {
	settings, err := config.LoadDefaultConfig(ctx, config.WithRegion("eu-west-1")) // expect: PL7001 (001:61)
	if err != nil {
		return err
	}
	sum := md5.Sum(content) // ok: the name of a file (001:12)
	_, err = s3.NewFromConfig(settings).PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("forgebench-files"), Key: aws.String(hex.EncodeToString(sum[:])), Body: body})
	return err
}
