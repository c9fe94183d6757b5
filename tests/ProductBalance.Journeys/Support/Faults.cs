using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ProductBalance.Journeys.Support;

/// <summary>What the browser complains of: errors in the console (a breach of the content policy is one), and of scripts.</summary>
public static class Faults
{
    public static ConcurrentQueue<string> WatchedOn(IPage page)
    {
        var faults = new ConcurrentQueue<string>();
        WatchOn(page, faults);
        return faults;
    }

    public static void WatchOn(IPage page, ConcurrentQueue<string> faults)
    {
        page.PageError += (_, error) => faults.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                faults.Enqueue(message.Text);
            }
        };
    }
}
