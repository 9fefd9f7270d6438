"""What learners do with the steps: practise, predict, find a falsified line, follow a lesson; and the gallery."""
