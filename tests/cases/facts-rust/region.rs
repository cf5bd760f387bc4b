// facts: region
use aws_config::Region;

pub async fn store() -> SdkConfig {
    aws_config::from_env().region(Region::new("eu-west-1")).load().await // fact: region eu-west-1
}

pub fn look_alikes(map: &Map) {
    map.region("north-1"); // ok: no code of a cloud
}
