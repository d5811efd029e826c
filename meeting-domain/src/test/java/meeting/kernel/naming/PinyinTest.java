package meeting.kernel.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    @ParameterizedTest(name = "NO6: {0} reads {1}")
    @CsvSource({"曾庆红, Zeng Qinghong", "单士元, Shan Shiyuan", "任一, Ren Yi", "仇士元, Qiu Shiyuan", "区士元, Ou Shiyuan",
        "解士元, Xie Shiyuan", "朴士元, Piao Shiyuan", "查士元, Zha Shiyuan", "覃士元, Qin Shiyuan", "冼星海, Xian Xinghai"})
    void readsSurnamesAsSurnames(String name, String expected) {
        assertThat(Pinyin.of(name)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "NO6: {0} reads {1}")
    @CsvSource({"欧阳修, Ouyang Xiu", "尉迟恭, Yuchi Gong", "万俟卨, Moqi Xie", "长孙无忌, Zhangsun Wuji", "令狐冲, Linghu Chong",
        "司马, Si Ma", "爱新觉罗溥仪, Aixinjueluo Puyi"})
    void keepsCompoundSurnamesTogether(String name, String expected) {
        assertThat(Pinyin.of(name)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "GB/T 28039: {0} reads {1}")
    @CsvSource({"李西安, Li Xi'an", "吕布, Lü Bu", "王, Wang", "王　伟, Wang Wei", "买买提·艾力, Maimaiti Aili", "李A, Li A",
        "'Núñez, Ana', 'Núñez, Ana'"})
    void spellsAsTheStandardSays(String name, String expected) {
        assertThat(Pinyin.of(name)).isEqualTo(expected);
    }
}
