//! Background jobs.

use super::*;

#[test]
fn retention_deletes_sessions_a_week_after_they_expired() {
    let (world, _) = World::with_ada();
    world.login_for(&NewSession { ttl: Some(DAY), ..NewSession::default() });
    let sessions = || world.admin().counts().unwrap().sessions;
    world.clock.advance(8 * DAY);
    world.service.run_job(Job::Retention).unwrap();
    assert_eq!(sessions(), 1);
    world.clock.advance(Duration::from_secs(1));
    world.service.run_job(Job::Retention).unwrap();
    assert_eq!(sessions(), 0);
}

#[test]
fn the_status_of_a_job_counts_successes_and_failures() {
    let (world, _) = World::with_ada();
    assert!(world.service.job_statuses().is_empty());
    world.service.run_job(Job::LastUse).unwrap();
    world.service.refuse_until_checked();
    for _ in 0..2 {
        world.service.run_job(Job::RefusalCount).unwrap_err();
    }
    world.service.run_job(Job::IntegrityCheck).unwrap();
    let statuses = world.service.job_statuses();
    let status = |job| statuses.iter().find(|(found, _)| *found == job).unwrap().1;
    let counts = |job| (status(job).succeeded, status(job).failed);
    assert_eq!(counts(Job::LastUse), (1, 0));
    assert_eq!(counts(Job::RefusalCount), (0, 2));
    assert_eq!(counts(Job::IntegrityCheck), (1, 0));
    assert_eq!(status(Job::LastUse).last_success, Some(world.clock.now()));
    assert_eq!(status(Job::RefusalCount).last_success, None);
}

#[test]
fn only_the_first_failure_of_a_job_after_a_success_is_recorded() {
    let world = World::new();
    let run = |is_failing: bool| {
        world.fails_reads.store(is_failing, Ordering::Relaxed);
        assert_eq!(world.service.run_job(Job::RefusalCount).is_err(), is_failing);
        world.fails_reads.store(false, Ordering::Relaxed);
        world.events(Action::JobFailed)
    };
    assert!(run(false).is_empty());
    let events = run(true);
    assert_eq!(events.len(), 1);
    assert_eq!((events[0].actor.as_str(), events[0].subject.as_str()), ("server", "refusal_count"));
    assert!(events[0].detail.contains("the disk does not answer"), "{}", events[0].detail);
    assert_eq!(run(true).len(), 1, "a repeated failure is not recorded again");
    assert_eq!(run(false).len(), 1);
    assert_eq!(run(true).len(), 2);
}

#[test]
fn an_unchecked_database_is_checked_at_shorter_intervals() {
    let world = World::new();
    let seconds = || world.service.interval(Job::IntegrityCheck).as_secs();
    assert_eq!(seconds(), 30);
    world.service.refuse_until_checked();
    assert_eq!(seconds(), 5);
    world.service.run_job(Job::IntegrityCheck).unwrap();
    assert_eq!(seconds(), 30);
    assert!((0..100).all(|_| (0.9..=1.0).contains(&world.service.jitter())));
}
