using System.Diagnostics;
using System.Text;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange;

// Alone, because it looks at the memory of the whole process.
[Collection(nameof(LargeFileTests))]
[CollectionDefinition(nameof(LargeFileTests), DisableParallelization = true)]
public sealed class LargeFileTests(ITestOutputHelper output)
{
    [Fact]
    public void Convert_RealBacklogOf10433Rows_ReadsAllOfThem()
    {
        var content = SharedData.Read("1-exports", "large_backlog_story_points_10k.csv");
        Convert(content);

        var watch = Stopwatch.StartNew();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var items = Convert(content);

        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        output.WriteLine($"{items} items in {watch.ElapsedMilliseconds} ms, {allocated / 1e6:N0} MB allocated");
        Assert.Equal(10_433, items);
    }

    [Fact]
    public void Convert_FileOf30Megabytes_HoldsOneRowAtATime()
    {
        var row = Encoding.UTF8.GetBytes($"Some title,{new string('x', 30_000)}\n");
        var content = new byte[13 + (1_000 * row.Length)];
        "Title,Effort\n"u8.CopyTo(content);
        for (var i = 0; i < 1_000; i++)
        {
            row.CopyTo(content, 13 + (i * row.Length));
        }

        Assert.InRange(MostHeld(content), 0, 10_000_000);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"total\": 3000, \"issues\": [", "]}")]
    public void Convert_JsonOf30Megabytes_HoldsTheFirstItemsAndOneMore(string start, string end)
    {
        var item = $"{{\"key\": \"A-1\", \"title\": \"Some title\", \"text\": \"{new string('x', 10_000)}\"}}";
        var content = Encoding.UTF8.GetBytes(start + string.Join(",\n", Enumerable.Repeat(item, 3_000)) + end);

        // the first thousand, 10 kB each
        Assert.InRange(MostHeld(content), 0, 20_000_000);
    }

    private long MostHeld(byte[] content)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Assert.True(ImportFile.TryOpen(content, ImportLimits.Terminal, out var file, out _));
        var most = 0L;
        foreach (var _ in RowConverter.Convert(file, ImportPlanner.Propose(file), ImportLimits.Terminal).Chunk(250))
        {
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        output.WriteLine($"{most / 1e6:N1} MB held");
        return most;
    }

    private static int Convert(byte[] content)
    {
        Assert.True(ImportFile.TryOpen(content, ImportLimits.Web, out var file, out _));
        return RowConverter
            .Convert(file, ImportPlanner.Propose(file), ImportLimits.Web)
            .Count(row => row.Item is not null);
    }
}
