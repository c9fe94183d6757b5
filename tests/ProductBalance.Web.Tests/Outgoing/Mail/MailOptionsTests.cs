using ProductBalance.Web.Hosting;
using ProductBalance.Web.Outgoing.Mail;

namespace ProductBalance.Web.Tests.Outgoing.Mail;

public sealed class MailOptionsTests
{
    [Fact]
    public void Problems_AreAllToldAtOnce_AndTellNoPassword()
    {
        var options = new MailOptions
        {
            Host = "mail.example.com",
            Port = 0,
            From = "nobody in particular@",
            Password = "correct horse",
        };

        var problems = options.Problems(new SiteOptions()).ToList();

        Assert.Equal(
            ["Mail__Port", "Mail__From", "Site__Address", "Mail__UserName"],
            problems.Select(problem => problem.Split(' ')[0])
        );
        Assert.DoesNotContain(problems, problem => problem.Contains("horse", StringComparison.Ordinal));
    }
}
