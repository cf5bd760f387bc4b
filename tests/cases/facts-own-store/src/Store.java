// facts: processor
package boats;

import software.amazon.awssdk.services.s3.S3Client; // fact: processor aws

class Store {
  S3Client open(java.net.URI at) {
    return S3Client.builder() // fact: processor aws, processor aws, processor aws configured_server=true
        .endpointOverride(at)
        .build();
  }
}
