// The tests of the API share one application and the people in it.
[assembly: Xunit.CollectionBehavior(DisableTestParallelization = true)]
