"""Background work: its queues, how long it may take, and its schedule."""

from datetime import timedelta

CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TASK_TIME_LIMIT = 600
CELERY_TASK_SOFT_TIME_LIMIT = 540
CELERY_TASK_DEFAULT_QUEUE = "default"
CELERY_TASK_CREATE_MISSING_QUEUES = True
# Every task has its queue named here; a guard asks for it.
CELERY_TASK_ROUTES = {
    "debriefs.tasks.forget_what_was_deleted": {"queue": "default"},
    "debriefs.tasks.forget_left_out_rows": {"queue": "default"},
    "debriefs.tasks.freeze_past_months": {"queue": "default"},
    "debriefs.tasks.let_debriefs_lapse": {"queue": "default"},
    "hls.tasks.forget_deleted_cases": {"queue": "default"},
    "hls.tasks.send_weekly_emails": {"queue": "default"},
    "learning_cycles.tasks.roll_up": {"queue": "rollup"},
    "learning_cycles.tasks.say_what_has_not_moved": {"queue": "default"},
    "learning_cycles.tasks.tell_answers": {"queue": "rollup"},
    "learning_cycles.tasks.tell_followers": {"queue": "default"},
    "purchases.tasks.ask_for_receipts": {"queue": "default"},
    "purchases.tasks.ask_what_came_of_it": {"queue": "default"},
    "purchases.tasks.carry_on_quarters": {"queue": "default"},
    "purchases.tasks.carry_on_statements": {"queue": "default"},
    "purchases.tasks.forget_statement_files": {"queue": "default"},
    "purchases.tasks.forget_taken_away_receipts": {"queue": "default"},
    "purchases.tasks.forget_taken_back": {"queue": "default"},
    "purchases.tasks.make_quarter": {"queue": "default"},
    "purchases.tasks.match_changed": {"queue": "default"},
    "purchases.tasks.read_statement": {"queue": "default"},
    "purchases.tasks.remove_stray_receipts": {"queue": "default"},
    "systems.tasks.carry_on_exports": {"queue": "default"},
    "systems.tasks.forget_exports": {"queue": "default"},
    "systems.tasks.make_export": {"queue": "default"},
}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
# A page that saves words never waits for a broker that is away: the schedule catches up.
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "socket_connect_timeout": 1,
    "socket_timeout": 5,
    "max_retries": 1,
    "interval_start": 0,
    "interval_step": 0,
    "interval_max": 0,
    "visibility_timeout": 900,
}
CELERY_TASK_PUBLISH_RETRY = False
CELERY_TIMEZONE = "Europe/London"
CELERY_BEAT_SCHEDULE = {
    "carry-on-exports": {
        "task": "systems.tasks.carry_on_exports",
        "schedule": timedelta(minutes=1),
        "options": {"queue": "default", "expires": 60},
    },
    "carry-on-statements": {
        "task": "purchases.tasks.carry_on_statements",
        "schedule": timedelta(minutes=1),
        "options": {"queue": "default", "expires": 60},
    },
    "match-changed-purchases": {
        "task": "purchases.tasks.match_changed",
        "schedule": timedelta(minutes=1),
        "options": {"queue": "default", "expires": 60},
    },
    "forget-statement-files": {
        "task": "purchases.tasks.forget_statement_files",
        "schedule": timedelta(hours=1),
        "options": {"queue": "default", "expires": 3600},
    },
    "carry-on-quarters": {
        "task": "purchases.tasks.carry_on_quarters",
        "schedule": timedelta(minutes=1),
        "options": {"queue": "default", "expires": 60},
    },
    "forget-exports": {
        "task": "systems.tasks.forget_exports",
        "schedule": timedelta(hours=1),
        "options": {"queue": "default", "expires": 3600},
    },
    "forget-what-was-deleted": {
        "task": "debriefs.tasks.forget_what_was_deleted",
        "schedule": timedelta(hours=1),
        "options": {"queue": "default", "expires": 3600},
    },
    "forget-deleted-cases": {
        "task": "hls.tasks.forget_deleted_cases",
        "schedule": timedelta(hours=1),
        "options": {"queue": "default", "expires": 3600},
    },
    "forget-left-out-rows": {
        "task": "debriefs.tasks.forget_left_out_rows",
        "schedule": timedelta(hours=1),
        "options": {"queue": "default", "expires": 3600},
    },
    "forget-taken-away-receipts": {
        "task": "purchases.tasks.forget_taken_away_receipts",
        "schedule": timedelta(hours=1),
        "options": {"queue": "default", "expires": 3600},
    },
    "forget-taken-back-purchases": {
        "task": "purchases.tasks.forget_taken_back",
        "schedule": timedelta(hours=1),
        "options": {"queue": "default", "expires": 3600},
    },
    "freeze-past-months": {
        "task": "debriefs.tasks.freeze_past_months",
        "schedule": timedelta(hours=1),
        "options": {"queue": "default", "expires": 3600},
    },
    "let-debriefs-lapse": {
        "task": "debriefs.tasks.let_debriefs_lapse",
        "schedule": timedelta(minutes=15),
        "options": {"queue": "default", "expires": 900},
    },
    "remove-stray-receipts": {
        "task": "purchases.tasks.remove_stray_receipts",
        "schedule": timedelta(hours=6),
        "options": {"queue": "default", "expires": 3600},
    },
    "ask-for-receipts": {
        "task": "purchases.tasks.ask_for_receipts",
        "schedule": timedelta(minutes=5),
        "options": {"queue": "default", "expires": 300},
    },
    "ask-what-came-of-it": {
        "task": "purchases.tasks.ask_what_came_of_it",
        "schedule": timedelta(hours=1),
        "options": {"queue": "default", "expires": 3600},
    },
    "roll-up": {
        "task": "learning_cycles.tasks.roll_up",
        "schedule": timedelta(seconds=30),
        "options": {"queue": "rollup", "expires": 30},
    },
    "send-weekly-emails": {
        "task": "hls.tasks.send_weekly_emails",
        "schedule": timedelta(minutes=15),
        "options": {"queue": "default", "expires": 900},
    },
    "tell-answers": {
        "task": "learning_cycles.tasks.tell_answers",
        "schedule": timedelta(minutes=1),
        "options": {"queue": "rollup", "expires": 60},
    },
    "tell-followers": {
        "task": "learning_cycles.tasks.tell_followers",
        "schedule": timedelta(minutes=1),
        "options": {"queue": "default", "expires": 60},
    },
    "say-what-has-not-moved": {
        "task": "learning_cycles.tasks.say_what_has_not_moved",
        "schedule": timedelta(hours=1),
        "options": {"queue": "default", "expires": 3600},
    },
}
