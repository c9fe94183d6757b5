using System.Text;

namespace ProductBalance.Benchmarks.Exchange;

/// <summary>The file to import: a real backlog where the shared data lie beside the repository, else one of our making.</summary>
internal static class BacklogFile
{
    private const int Rows = 10_000;

    public static byte[] Read()
    {
        var real = Path.Combine(SharedFolder(), "data", "1-exports", "large_backlog_story_points_10k.csv");
        return File.Exists(real) ? File.ReadAllBytes(real) : Make();
    }

    private static byte[] Make()
    {
        var text = new StringBuilder("issuekey,title,description,storypoint\n");
        for (var row = 1; row <= Rows; row++)
        {
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"PROJ-{row},Let people do thing {row} faster,\"{new string('x', 200)}\nStep {row}\",{row % 13}\n"
            );
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string SharedFolder()
    {
        if (Environment.GetEnvironmentVariable("PRODUCTBALANCE_SHARED") is { Length: > 0 } told)
        {
            return told;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ProductBalance.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.Parent?.FullName ?? "", "shared");
    }
}
