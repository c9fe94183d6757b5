using System.Reflection;
using BenchmarkDotNet.Running;
using ProductBalance.Benchmarks.Published;

// Load on a whole server is no matter of nanoseconds.
if (args is ["published"])
{
    await PublishedLoad.RunAsync();
    return;
}

BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
