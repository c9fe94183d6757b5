using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Activity;

/// <summary>
/// Work that a new day brings. It is run again after a kill and beside other processes, so that it must find out by
/// itself what is still to be done.
/// </summary>
public interface IDailyJob
{
    Task RunAsync(Product product, DateOnly today, CancellationToken cancellationToken);
}
