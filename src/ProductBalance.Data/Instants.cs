namespace ProductBalance.Data;

/// <summary>Instants as both databases keep them.</summary>
public static class Instants
{
    /// <summary>Now in UTC, cut to the microseconds that PostgreSQL keeps.</summary>
    public static DateTimeOffset Now(TimeProvider time)
    {
        var now = time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
