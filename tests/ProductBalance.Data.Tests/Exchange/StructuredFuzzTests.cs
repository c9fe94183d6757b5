using System.IO.Compression;
using System.Text;
using MiniExcelLibs;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;

namespace ProductBalance.Data.Tests.Exchange;

/// <summary>Damaged JSON and workbooks: an import ends in a sentence or in rows that add up, soon and in little memory.</summary>
public sealed class StructuredFuzzTests
{
    private const long MostMemory = 2_000_000_000; // allocated over all rounds of a test; no round may take it alone
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private static readonly string[] Documents =
    [
        """{"names":{"customfield_1":"Story Points"},"issues":[{"key":"A-1","fields":{"summary":"One","labels":["x"],"customfield_1":5.0,"created":"2026-03-31T23:30:00.000+0000","description":{"type":"doc","content":[{"type":"text","text":"B"}]},"issuelinks":[{"type":{"inward":"is blocked by","outward":"blocks"},"inwardIssue":{"key":"A-2"}}]}},{"key":"A-2","fields":{"summary":"Two"}}]}""",
        """{"name":"Shop","lists":[{"id":"l1","name":"To Do"}],"checklists":[{"idCard":"6612d4800000000000000001","name":"Steps","checkItems":[{"name":"Draw","state":"complete"}]}],"cards":[{"id":"6612d4800000000000000001","name":"(3) Gifts","desc":"","idList":"l1","labels":[{"name":"","color":"green"}],"closed":false}]}""",
        """[{"number":1,"title":"Cache","state":"open","html_url":"https://example.org/1","body":null,"labels":[{"name":"tech debt"}],"created_at":"2026-01-05T10:00:00Z"}]""",
        """{"format":"productbalance-backlog","version":1,"teams":[{"name":"T","people":3,"availability":0.8,"dayRate":700}],"items":[{"number":1,"kind":"tech","title":"A","status":"ready","statusSince":"2026-01-05T10:00:00Z","createdAt":"2026-01-05T10:00:00Z","team":"T","effort":{"low":1,"likely":2,"high":3},"links":[{"kind":"dependsOn","to":1}]}]}""",
        """[{"Title":"A","Effort":2},{"Title":"B","Effort":"3 d"}]""",
    ];

    private static readonly string[] Pieces =
    [
        "{",
        "}",
        "[",
        "]",
        "\"",
        ":",
        ",",
        "null",
        "true",
        "-1e999",
        "\\u0000",
        "\\ud800",
        "[[[[",
        "\"\"",
        "0",
        " ",
        "\n",
    ];

    [Fact]
    public void TryOpen_DamagedJson_EndsInASentenceOrInRowsThatAddUp() =>
        AssertAllEnd(3_000, random => DamagedText(random, Documents[random.Next(Documents.Length)]));

    [Fact]
    public void TryOpen_DamagedWorkbook_EndsInASentenceOrInRowsThatAddUp()
    {
        var book = Book();

        AssertAllEnd(600, random => random.Next(2) == 0 ? DamagedBytes(random, book) : DamagedPart(random, book));
    }

    private static void AssertAllEnd(int rounds, Func<Random, byte[]> damaged)
    {
        var before = GC.GetTotalAllocatedBytes();
        for (var round = 0; round < rounds; round++)
        {
            // The number of a round is its seed, so that a failure is the same one on every machine.
            var content = damaged(new Random(round));
            var start = TimeProvider.System.GetTimestamp();
            var exception = Record.Exception(() => Assert.True(Ends(content), "It ended otherwise."));
            Assert.True(exception is null, $"Round {round}: {exception}");
            Assert.InRange(TimeProvider.System.GetElapsedTime(start), TimeSpan.Zero, Longest);
        }

        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, MostMemory);
    }

    private static byte[] DamagedText(Random random, string text)
    {
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var at = random.Next(text.Length + 1);
            var end = Math.Min(at + random.Next(random.Next(4) == 0 ? 60 : 3), text.Length);
            text = text[..at] + string.Concat(random.GetItems(Pieces, random.Next(3))) + text[end..];
        }

        return Encoding.UTF8.GetBytes(random.Next(4) == 0 ? text[..random.Next(1, text.Length + 1)] : text + " ");
    }

    private static byte[] DamagedBytes(Random random, byte[] book)
    {
        var content = book[..random.Next(4, book.Length + 1)];
        for (var changes = random.Next(8); changes > 0; changes--)
        {
            content[random.Next(4, content.Length)] = (byte)random.Next(256);
        }

        return content;
    }

    /// <summary>A sound archive in which one part is damaged: what the archive's own sums do not tell.</summary>
    private static byte[] DamagedPart(Random random, byte[] book)
    {
        using var damaged = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(book)))
        using (var to = new ZipArchive(damaged, ZipArchiveMode.Create, leaveOpen: true))
        {
            var broken = random.Next(from.Entries.Count);
            for (var i = 0; i < from.Entries.Count; i++)
            {
                using var reader = new StreamReader(from.Entries[i].Open());
                var text = reader.ReadToEnd();
                using var part = to.CreateEntry(from.Entries[i].FullName).Open();
                part.Write(i == broken ? DamagedText(random, text) : Encoding.UTF8.GetBytes(text));
            }
        }

        return damaged.ToArray();
    }

    private static byte[] Book()
    {
        using var content = new MemoryStream();
        content.SaveAs(
            new[]
            {
                new
                {
                    Key = "A-1",
                    Title = "One",
                    Effort = 2.5,
                    Created = new DateTime(2026, 3, 31),
                },
                new
                {
                    Key = "A-2",
                    Title = "Two",
                    Effort = 1.0,
                    Created = new DateTime(2026, 4, 1),
                },
            }
        );
        return content.ToArray();
    }

    private static bool Ends(byte[] content)
    {
        if (!ImportFile.TryOpen(content, ImportLimits.Web, out var file, out var refusal))
        {
            return refusal.EndsWith('.');
        }

        var run = DryRun.Of(file, ImportPlanner.Propose(file), ImportLimits.Web);
        return run.Counts.Rows == file.RowCount
            && run.Counts.Items + run.Counts.Refused == run.Counts.Rows
            && run.Problems.All(problem => problem.Message.EndsWith('.'));
    }
}
