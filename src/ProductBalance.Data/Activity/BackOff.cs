namespace ProductBalance.Data.Activity;

/// <summary>When something that could not be sent is tried again: soon at first, then ever more seldom, for two days.</summary>
public static class BackOff
{
    /// <summary>
    /// How long something that is being sent stays with the process that took it. If that one dies, another takes it after
    /// this time.
    /// </summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(6),
        TimeSpan.FromHours(12),
        TimeSpan.FromHours(24),
    ];

    /// <summary>How often something is tried before it is given up.</summary>
    public static int MostAttempts => Waits.Length + 1;

    /// <summary>How long to wait after so many failures, from 1; null where it is given up.</summary>
    public static TimeSpan? After(int failures) => failures > Waits.Length ? null : Waits[failures - 1];
}
