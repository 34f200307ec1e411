from django.apps import AppConfig


class LearningCyclesConfig(AppConfig):
    name = "learning_cycles"
    verbose_name = "Learning cycles"
